/** A text before or after a change. Changed parts differ by more than colour; spaces and line breaks, which nobody sees, are shown by a sign and named. */
import { mergeClasses } from "@fluentui/react-components";
import { differenceStrings } from "../../strings/difference";
import type { TextPart } from "./difference";
import { useDifferenceStyles } from "./difference.styles";

export function TextParts({ parts, tag: Tag }: { parts: TextPart[]; tag: "del" | "ins" }) {
  const styles = useDifferenceStyles();
  if (parts.length === 0) return <span className={styles.blank}>{differenceStrings.blank}</span>;
  return parts.map(({ text, changed }, index) => {
    if (!changed) return <span key={index}>{text}</span>;
    const unseen = unseenText(text);
    return (
      <Tag key={index} className={mergeClasses(styles[Tag], unseen !== null && styles.sign)} aria-label={unseen?.name}>
        {unseen?.sign ?? text}
      </Tag>
    );
  });
}

/** Null for what can be seen. */
function unseenText(text: string): { name: string; sign: string } | null {
  if (text.trim() !== "") return null;
  if (text.includes("\n")) return { name: differenceStrings.lineBreak, sign: "¶" };
  return { name: differenceStrings.spaces(text.length), sign: "·".repeat(text.length) };
}
