/** A new owner for the register, checked as it is typed. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { SubmitEvent } from "react";
import { Button } from "../../components/button/Button";
import type { RegisteredOwner } from "../../../agenda/model/register";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { ownersStrings } from "../../strings/owners";
import { useOwnersStyles } from "./owners.styles";

export interface AddOwnerProps {
  /** Name to begin with. */
  name: string;
  /** Names that the register has. */
  taken: string[];
  onAdd: (owner: RegisteredOwner) => void;
  onCancel: () => void;
}

export function AddOwner({ name, taken, onAdd, onCancel }: AddOwnerProps) {
  const styles = useOwnersStyles();
  const { ref: arrival } = useFocusOnArrival<HTMLInputElement>();
  const [typed, setTyped] = useState({ name, otherNames: "", email: "", team: "" });
  const [asked, setAsked] = useState(false);
  const problems = problemsOf(typed, taken);
  const shown = { name: asked || typed.name !== "" ? problems.name : null, email: problems.email };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problems.name === null && problems.email === null) onAdd(ownerOf(typed));
  };
  const field = (key: keyof typeof typed, problem: string | null, hint?: string) => (
    <Field
      label={ownersStrings.form[key]}
      required={key === "name"}
      hint={hint}
      validationMessage={problem ?? undefined}
      validationState={problem === null ? "none" : "error"}
    >
      <Input
        className={styles.input}
        input={key === "name" ? { ref: arrival } : undefined}
        type={key === "email" ? "email" : "text"}
        value={typed[key]}
        onChange={(_, { value }) => setTyped({ ...typed, [key]: value })}
      />
    </Field>
  );
  return (
    <form className={styles.form} noValidate aria-label={ownersStrings.save} onSubmit={add}>
      <h1 className={styles.panelTitle}>{ownersStrings.formTitle}</h1>
      {field("name", shown.name)}
      {field("otherNames", null, ownersStrings.otherNamesAdvice)}
      {field("email", shown.email)}
      {field("team", null)}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {ownersStrings.save}
        </Button>
        <Button onClick={onCancel}>{ownersStrings.cancel}</Button>
      </div>
    </form>
  );
}

type Typed = Record<"name" | "otherNames" | "email" | "team", string>;

function problemsOf({ name, email }: Typed, taken: string[]): { name: string | null; email: string | null } {
  const wanted = name.trim().toLowerCase();
  const isTaken = taken.some((each) => each.toLowerCase() === wanted);
  return {
    name: wanted === "" ? ownersStrings.nameNeeded : isTaken ? ownersStrings.nameTaken : null,
    email:
      email.trim() === "" || /^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]+$/.test(email.trim()) ? null : ownersStrings.emailWrong,
  };
}

function ownerOf({ name, otherNames, email, team }: Typed): RegisteredOwner {
  const names = otherNames.split(";").map((each) => each.trim());
  return {
    name: name.trim(),
    otherNames: names.filter((each) => each !== ""),
    email: email.trim() || null,
    team: team.trim() || null,
    active: true,
  };
}
