/** What is in a release: the built add-in, its manifest and the licence, under a name with the version. */
import { zipSync } from "fflate";

export interface Release {
  /** "rag-agenda-1.2.0" */
  name: string;
  zip: Uint8Array;
  files: ReadonlyMap<string, Uint8Array>;
}

/** Of every file, so that the same build makes the same zip. */
const modified = new Date(2020, 0, 1);

/**
 * @param packageJson text of package.json, whose version the manifest must have too, as "1.2.0.0"
 * @param files by path within the release; "manifest.xml" is one of them
 * @throws {Error} where the versions differ or the manifest is missing
 */
export function makeRelease(packageJson: string, files: ReadonlyMap<string, Uint8Array>): Release {
  const { name, version } = JSON.parse(packageJson) as { name: string; version: string };
  const manifest = files.get("manifest.xml");
  if (manifest === undefined) throw new Error("The build has no manifest.xml.");
  const inManifest = /<Version>([^<]*)<\/Version>/.exec(new TextDecoder().decode(manifest))?.[1];
  if (inManifest !== `${version}.0`) {
    throw new Error(
      `package.json has version ${version}, manifest.xml ${inManifest ?? "none"}: it must be ${version}.0.`,
    );
  }
  const folder = `${name}-${version}`;
  const paths = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = Object.fromEntries(paths.map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  return { name: folder, zip: zipSync(entries, { level: 9, mtime: modified }), files };
}
