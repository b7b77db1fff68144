/** `npm run portfolio`: the command line of portfolio.ts, started fast. */
const { runBundled } = require("../bundled");

runBundled("src/host/headless/portfolio/portfolio.ts");
