/** `npm run refresh`: the command line of refresh.ts, started fast. */
const { runBundled } = require("./bundled");

runBundled("src/host/headless/refresh.ts");
