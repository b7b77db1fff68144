/** Every PNG icon is rendered from an SVG here, never drawn by hand: run `npx tsx assets/renderIcons.ts` after changing one. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** The product's icon, and one for each button of the ribbon. */
const names = ["icon", "refresh", "overdue"];

/** Pixels. Up to 24 the simplified drawing, made on a grid of 16, is the clearer one. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const largestSmall = 24;

/** Pixels. What a store shows beside the name. */
const logoSize = 300;

for (const name of names) {
  for (const size of sizes) {
    const drawing = size <= largestSmall ? `${name}-small.svg` : `${name}.svg`;
    writeFileSync(join(__dirname, `${name}-${size}.png`), pictureOf(drawing, size));
  }
}
writeFileSync(join(__dirname, "../store/logo.png"), pictureOf("icon.svg", logoSize));

function pictureOf(drawing: string, size: number): Uint8Array {
  const svg = readFileSync(join(__dirname, drawing), "utf8");
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}
