/**
 * The suites that `npm test` runs: all that need no workbook and no pane, and of the others one in five, which the seed of the run draws.
 * Where the person names files, nothing is left out. `npm run test:unit` and `npm run test:e2e` run all.
 */
const { createHash } = require("node:crypto");

const slow =
  /[\\/]tests[\\/](?:e2e[\\/](?!agenda\.)|excel[\\/]|taskpane[\\/]|host[\\/]headless[\\/]|agenda[\\/]repair[\\/])/;
const oneIn = 5;

module.exports = (paths) => {
  const isNamed = process.argv.slice(2).some((argument) => !argument.startsWith("-"));
  return { filtered: isNamed ? paths : paths.filter((path) => !slow.test(path) || isDrawn(path)) };
};

/** By its name and the seed, so that neither the order of the suites nor a new one changes what else is drawn. */
function isDrawn(path) {
  const name = path.replace(/^.*[\\/]tests[\\/]/, "").replaceAll("\\", "/");
  const digest = createHash("sha256").update(`${process.env.TEST_SEED} ${name}`).digest();
  return digest.readUInt32BE() % oneIn === 0;
}
