/**
 * A webpack loader for Fluent's own styles: writes each token as its value. One line that Fluent works out and never uses
 * would otherwise bring all tokens into the pane.
 */
const { tokens } = require("@fluentui/react-components");

module.exports = function tokensLoader(source) {
  return source.replace(/\btokens\.(\w+)/g, (_, name) => JSON.stringify(tokens[name]));
};
