/** The kinds of fields that settings have; each says what is wrong with it as it is typed. */
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useSettingsStyles } from "./settings.styles";

interface LabelledProps {
  label: string;
  hint?: string;
  /** What is wrong, in one sentence. */
  problem?: string;
}

export interface TypedProps extends LabelledProps {
  value: string;
  onValue: (value: string) => void;
  type?: "text" | "number" | "date";
}

export function Typed({ label, hint, problem, value, onValue, type = "text" }: TypedProps) {
  const styles = useSettingsStyles();
  return (
    <Field
      label={label}
      hint={hint}
      validationMessage={problem}
      validationState={problem === undefined ? "none" : "error"}
    >
      <Input
        size="small"
        className={type === "text" ? styles.text : styles.short}
        type={type === "number" ? "text" : type}
        inputMode={type === "number" ? "numeric" : undefined}
        value={value}
        onChange={(_, typed) => onValue(typed.value)}
      />
    </Field>
  );
}

export interface ChoiceProps<Value extends string> extends LabelledProps {
  value: Value;
  options: readonly (readonly [Value, string])[];
  onValue: (value: Value) => void;
  autoFocus?: boolean;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, onValue, autoFocus = false } = props;
  const styles = useSettingsStyles();
  return (
    <Field label={label} hint={hint}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        autoFocus={autoFocus}
        onChange={(_, chosen) => {
          const option = options.find(([name]) => name === chosen.value);
          if (option !== undefined) onValue(option[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface TicksProps<Name extends string> extends LabelledProps {
  names: readonly (readonly [Name, string])[];
  ticked: readonly Name[];
  onTicked: (ticked: Name[]) => void;
}

/** Several of a few. */
export function Ticks<Name extends string>({ label, problem, names, ticked, onTicked }: TicksProps<Name>) {
  const styles = useSettingsStyles();
  return (
    <div role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <div className={styles.ticks}>
        {names.map(([name, text]) => (
          <Checkbox
            key={name}
            label={text}
            checked={ticked.includes(name)}
            onChange={(_, { checked }) =>
              onTicked(checked === true ? [...ticked, name] : ticked.filter((each) => each !== name))
            }
          />
        ))}
      </div>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

export function Group({ legend, children }: { legend: string; children: ReactNode }) {
  const styles = useSettingsStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

export interface MoreProps {
  title: string;
  advice?: string;
  /** Whether it is open at first. */
  open?: boolean;
  children: ReactNode;
}

/** What few people change is behind a line that opens. */
export function More({ title, advice, open, children }: MoreProps) {
  const styles = useSettingsStyles();
  return (
    <details className={styles.more} open={open}>
      {/* Excel on the web finds the next Tab stop by this attribute. */}
      <summary tabIndex={0} className={styles.moreTitle}>
        <ChevronRightRegular className={styles.chevron} />
        {title}
      </summary>
      <div className={styles.moreBody}>
        {advice !== undefined && <p className={styles.advice}>{advice}</p>}
        {children}
      </div>
    </details>
  );
}
