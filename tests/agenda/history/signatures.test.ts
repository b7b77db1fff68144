import { fingerprintOf, likeness, shortHashOf, signatureOf } from "../../../src/agenda/history/signatures";

/** What workbooks have kept since version 0.1.0: a change would make every action of theirs a new one. */
const kept = [
  {
    text: "Repair the harbour wall between the two piers",
    fingerprint: "vnP1uh",
    signature: "GpG1IRJ_hAq5rF",
    hash: "Gz4D7F",
  },
  {
    text: "Due to open by 31/03/2026; don’t wait.",
    fingerprint: "K2daNA",
    signature: "FAGgLnO9SYbpfafgnZ",
    hash: "G$BNec",
  },
  {
    text: "CAFÉ École žluť Тест 日本 🪜 ladder",
    fingerprint: "LIidKd",
    signature: "UqWaYAg0sA2C6k",
    hash: "r6QX07",
  },
  {
    text: "Reconfigurationes’ of multidisciplinarity_2026",
    fingerprint: "xM2sDn",
    signature: "MeVBfg6S",
    hash: "37S_2H",
  },
  { text: "R&D: £50k (TBC) – 100%", fingerprint: "Xo5nct", signature: "CnDfrEva8u", hash: "VuuqCj" },
  { text: "x", fingerprint: "yTa$NL", signature: "P4", hash: "yFWNdi" },
  { text: "", fingerprint: "", signature: "", hash: "AAAkXX" },
];

it.each(kept)("what is kept of $text stays the same for ever", ({ text, fingerprint, signature, hash }) => {
  expect(fingerprintOf(text)).toBe(fingerprint);
  expect(signatureOf(text)).toBe(signature);
  expect(shortHashOf(text)).toBe(hash);
});

it("capitals and punctuation between words change no fingerprint, another order of the words does", () => {
  const same = ["wall by March", "Wall, by march."].map(fingerprintOf);
  expect(new Set(same).size).toBe(1);
  expect(fingerprintOf("March by wall")).not.toBe(same[0]);
});

it("signatures are alike by the words that both have, of the fuller one's", () => {
  const wall = signatureOf("Repair the harbour wall");
  expect(likeness(wall, wall)).toBe(1);
  expect(likeness(wall, signatureOf("Repair the harbour steps"))).toBe(0.75);
  expect(likeness(wall, "")).toBe(0);
});
