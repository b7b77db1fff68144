/** A text before or after a change. Changed pieces are marked by more than colour; spaces and line breaks, which nobody sees, are shown by a sign and told in words. */
import { mergeClasses } from "@fluentui/react-components";
import { issuesWords } from "../../strings/views";
import type { TextPart } from "./fixPlan";
import { useReviewStyles } from "./review.styles";

export function Parts({ parts, tag: Tag }: { parts: TextPart[]; tag: "del" | "ins" }) {
  const styles = useReviewStyles();
  if (parts.length === 0) return <span className={styles.blank}>{issuesWords.blank}</span>;
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
  if (text.includes("\n")) return { name: issuesWords.lineBreak, sign: "¶" };
  return { name: issuesWords.spaces(text.length), sign: "·".repeat(text.length) };
}
