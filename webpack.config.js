/**
 * Two builds of one add-in. `webpack` makes dist/: the add-in alone, as it is published. `webpack --env workbench`
 * makes build/workbench/: the same scripts, and the workbench page that runs them with no Excel. `webpack --env selfcheck`
 * adds the self-check to dist/, a page and a manifest of its own.
 *
 * One setting, the environment variable ADDIN_URL, says where dist/ will be served from; the manifest is stamped with it.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { URL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { browserslist } = require("./package.json");
const { manifestAddress, manifestOfBuild, stampedManifest } = require("./scripts/manifestOfBuild");

const microsoftOffice = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const constants = /\.(styles|themes)\.ts$/;
const constantsLoader = path.join(__dirname, "scripts/constantsLoader.js");
const tokensLoader = path.join(__dirname, "scripts/tokensLoader.js");

/** As .swcrc says, and for the browsers that package.json names in place of a language of a year. */
const jsc = { ...JSON.parse(readFileSync(path.join(__dirname, ".swcrc"), "utf8")).jsc, target: undefined };
const compiler = { loader: "swc-loader", options: { swcrc: false, jsc, env: { targets: browserslist } } };

/** The compiler that translates the scripts makes them small as well: in a third of the time of webpack's own choice, and no larger. */
const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 3, ecma: 2022, unsafe_arrows: true }, mangle: true },
});

module.exports = (env = {}) => {
  const workbench = Boolean(env.workbench);
  const folder = path.join(__dirname, workbench ? "build/workbench" : "dist");
  if (workbench) return [addIn(folder, workbench), workbenchPage(folder)];
  return env.selfcheck ? [addIn(folder, workbench, /^selfcheck/), selfCheckPage(folder)] : [addIn(folder, workbench)];
};

function addIn(folder, workbench, keep) {
  return {
    ...shared("add-in", folder),
    entry: { commands: "./src/commands/index.ts" },
    output: { ...scripts(folder), clean: { keep } },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        officeScript: workbench ? "/office-js/office.js" : microsoftOffice,
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          manifest(workbench),
          { from: "assets/**/*", filter: published(workbench) },
          { from: "store/*.html", to: "[name][ext]" },
        ],
      }),
    ],
  };
}

function workbenchPage(folder) {
  return {
    ...shared("workbench", folder),
    dependencies: ["add-in"],
    // By what takes a second: the page is never published.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.esbuildMinify })] },
    entry: { workbench: "./src/host/page/workbench.ts" },
    output: { ...scripts(folder), uniqueName: "workbench" },
    plugins: [
      new HtmlPlugin({ template: "./src/host/page/index.html", filename: "index.html", scriptLoading: "defer" }),
      new CopyPlugin({ patterns: [{ from: "src/host/page/**/*.css", to: "[name][ext]" }] }),
    ],
  };
}

function selfCheckPage(folder) {
  const page = "./scripts/selfcheck/page";
  return {
    ...shared("self-check", folder),
    dependencies: ["add-in"],
    entry: { selfcheck: `${page}/page.ts` },
    output: { ...scripts(folder), uniqueName: "selfcheck" },
    plugins: [
      new HtmlPlugin({
        template: `${page}/selfcheck.html`,
        filename: "selfcheck.html",
        officeScript: microsoftOffice,
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          {
            from: `${page}/manifest.xml`,
            to: "selfcheck-manifest.xml",
            transform: (content) => stampedManifest(content.toString(), addInAddress()),
          },
        ],
      }),
    ],
  };
}

function shared(name, folder) {
  return {
    name,
    mode: "production",
    target: "browserslist",
    context: __dirname,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: [/node_modules/, constants], use: compiler },
        { test: constants, loader: constantsLoader },
        { test: /@fluentui.+\.styles\.js$/, loader: tokensLoader },
      ],
    },
    optimization: { moduleIds: "size", chunkIds: "size", mangleExports: "size", minimizer: [minimizer] },
    performance: { hints: false },
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      name: `${name}-${path.basename(folder)}`,
      cacheDirectory: path.join(__dirname, "node_modules/.cache/webpack"),
      buildDependencies: {
        config: [
          path.join(__dirname, "webpack.config.js"),
          path.join(__dirname, ".swcrc"),
          path.join(__dirname, "package.json"),
          constantsLoader,
          tokensLoader,
        ],
      },
    },
  };
}

function scripts(folder) {
  return {
    path: folder,
    filename: "[name].[contenthash].js",
    chunkFilename: "[name].[contenthash].js",
    hashDigestLength: 6,
    publicPath: "auto",
  };
}

/** In the workbench the server stamps the manifest, since it knows its own port. */
function manifest(workbench) {
  const address = workbench ? manifestAddress : addInAddress();
  return { from: "manifest.xml", transform: (content) => manifestOfBuild(content.toString(), address) };
}

function addInAddress() {
  const given = process.env.ADDIN_URL || manifestAddress;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address?.protocol !== "https:" || address.search || address.hash) {
    throw new Error(`ADDIN_URL must be an https address such as https://example.org/rag-agenda; it is "${given}".`);
  }
  return address.href.replace(/\/$/, "");
}

/** The scripts that make the assets and the README's pictures are for the repository alone, and the sample workbooks for the workbench. */
function published(workbench) {
  const pictures = "(workbench|summary-sheet)\\.png";
  const kept = new RegExp(workbench ? `(\\.ts|${pictures})$` : `(\\.(ts|xlsx|tsv|csv)|${pictures})$`);
  return (file) => !kept.test(file);
}
