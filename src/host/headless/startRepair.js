/** `npm run repair`: the command line of repair.ts, started fast. */
const { runBundled } = require("./bundled");

runBundled("src/host/headless/repair.ts");
