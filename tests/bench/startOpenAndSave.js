/** Starts what `refresh` is measured against, in the way in which `refresh` is started. */
const { runBundled } = require("../../src/host/headless/bundled");

runBundled("tests/bench/openAndSave.ts");
