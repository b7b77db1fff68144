/** A button that asks the browser for files. Their names and bytes stay in this pane. */
import { useRef } from "react";
import { Button } from "../../components/button/Button";
import type { ButtonProps } from "../../components/button/Button";

export interface ChooseFilesProps extends Pick<ButtonProps, "appearance" | "disabledFocusable" | "id"> {
  children: string;
  onFiles: (files: File[]) => void;
}

/** Files of other kinds can be chosen too, and are then refused with a sentence. */
const openable = ".xlsx,.xlsm";

export function ChooseFiles({ children, onFiles, ...button }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={openable}
        hidden
        aria-label={children}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same files may be chosen again.
          target.value = "";
          onFiles(files);
        }}
      />
    </>
  );
}
