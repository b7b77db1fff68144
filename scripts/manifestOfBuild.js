/** The manifest that a build has: for the address that it is served from, and with what Microsoft's published schemas do not know. */

/** The address that manifest.xml in the repository carries. */
const manifestAddress = "https://localhost:3000";

/**
 * The keyboard shortcuts are named by an element that Microsoft documents and its published schemas lack. So manifest.xml follows the
 * schemas to the letter, and the element comes in here.
 */
function manifestOfBuild(manifest, address) {
  const shortcuts = `  <ExtendedOverrides Url="${manifestAddress}/assets/shortcuts.json" />\n</OfficeApp>`;
  return stampedManifest(manifest.replace("</OfficeApp>", shortcuts), address);
}

function stampedManifest(manifest, address) {
  return manifest.replaceAll(manifestAddress, address);
}

module.exports = { manifestAddress, manifestOfBuild, stampedManifest };
