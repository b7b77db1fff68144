/** A button, drawn as Fluent's own without the weight of the appearances that the pane doesn't use. */
import { mergeClasses } from "@fluentui/react-components";
import type { ComponentProps, ReactElement } from "react";
import { useButtonStyles } from "./button.styles";

export interface ButtonStyle {
  appearance?: "primary" | "secondary" | "subtle" | "transparent";
  size?: "small" | "medium";
}

export interface ButtonProps extends ButtonStyle, Omit<ComponentProps<"button">, "disabled"> {
  /** Before the text, or alone. */
  icon?: ReactElement;
  /** Does nothing, and keeps the focus. */
  disabledFocusable?: boolean;
}

export function Button(props: ButtonProps) {
  const { appearance, size, icon, disabledFocusable = false, className, onClick, children, ...others } = props;
  const styles = useButtonStyles();
  const isIconOnly = icon !== undefined && children === undefined;
  const classes = useButtonClasses({
    appearance: disabledFocusable ? "disabled" : appearance,
    size,
    className,
    isIconOnly,
  });
  return (
    <button
      type="button"
      {...others}
      aria-disabled={disabledFocusable || undefined}
      className={classes}
      onClick={disabledFocusable ? undefined : onClick}
    >
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ appearance, size, className, ...others }: ButtonStyle & ComponentProps<"a">) {
  return <a {...others} className={useButtonClasses({ appearance, size, className, isIconOnly: false })} />;
}

interface ButtonFormat {
  appearance: ButtonStyle["appearance"] | "disabled";
  size: ButtonStyle["size"];
  className: string | undefined;
  isIconOnly: boolean;
}

function useButtonClasses({ appearance = "secondary", size, className, isIconOnly }: ButtonFormat): string {
  const styles = useButtonStyles();
  const isSmall = size === "small";
  return mergeClasses(
    styles.button,
    styles[appearance],
    isSmall && styles.small,
    isIconOnly && (isSmall ? styles.smallIconOnly : styles.iconOnly),
    className,
  );
}
