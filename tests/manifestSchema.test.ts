/** Microsoft's published schemas lie beside the repository where its checks run, and nowhere else. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const check = join(root, "../shared/manifest-schema/check");
const xmllint = spawnSync("xmllint", ["--version"]).error === undefined;

if (existsSync(check) && xmllint) {
  test("the manifest follows Microsoft's schemas", () => {
    const { status, stderr } = spawnSync(check, [join(root, "manifest.xml")], { encoding: "utf8" });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
} else {
  test("Microsoft's schemas, or xmllint to read them, are absent here: only our own checks were made", () => {
    expect(existsSync(check) && xmllint).toBe(false);
  });
}
