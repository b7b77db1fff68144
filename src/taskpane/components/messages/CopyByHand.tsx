/** A text to copy by hand where the clipboard is closed to the pane: chosen whole when the keyboard comes to it. */

export interface CopyByHandProps {
  label: string;
  text: string;
  className: string;
}

export function CopyByHand({ label, text, className }: CopyByHandProps) {
  return (
    <textarea
      readOnly
      className={className}
      aria-label={label}
      value={text}
      onFocus={(event) => event.target.select()}
    />
  );
}
