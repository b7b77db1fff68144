/** The other names of an owner that the agenda has: one click parts a name from the person, or joins it again. */
import { Button } from "../../components/button/Button";
import { plainName } from "../../../agenda/model/people";
import type { OtherName } from "../../../agenda/model/people";
import { ownersStrings } from "../../strings/owners";
import type { Change } from "./change";
import type { ListedOwner } from "./ownerList";
import { useOwnersStyles } from "./owners.styles";

export interface SamePersonProps {
  owner: ListedOwner;
  /** All names that are parted in this workbook. */
  partedNames: readonly OtherName[];
  tabIndex: 0 | -1;
  change: Change;
}

export function SamePerson({ owner: { alsoWritten, parted }, partedNames, tabIndex, change }: SamePersonProps) {
  const { done, notSamePerson, notSamePersonOf, samePersonOf } = ownersStrings;
  const keep = (names: OtherName[], said: string) =>
    change((workbook) => workbook.saveSettings({ partedNames: names }), said);
  return (
    <>
      {alsoWritten.map(({ written, fullName }) => (
        <NameButton
          key={written}
          tabIndex={tabIndex}
          label={alsoWritten.length === 1 ? notSamePerson : notSamePersonOf(written)}
          fullLabel={notSamePersonOf(`${written}, ${fullName}`)}
          onClick={() => keep([...partedNames, { written, fullName }], done.parted(written, fullName))}
        />
      ))}
      {parted.map((other) => (
        <NameButton
          key={other.written}
          tabIndex={tabIndex}
          label={samePersonOf(other.written)}
          fullLabel={samePersonOf(`${other.written}, ${other.fullName}`)}
          onClick={() =>
            keep(
              partedNames.filter((each) => !isSame(each, other)),
              done.joined(other.written, other.fullName),
            )
          }
        />
      ))}
    </>
  );
}

interface NameButtonProps {
  label: string;
  /** With both names, for whoever only hears the button. */
  fullLabel: string;
  tabIndex: 0 | -1;
  onClick: () => void;
}

function NameButton({ label, fullLabel, tabIndex, onClick }: NameButtonProps) {
  const styles = useOwnersStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      tabIndex={tabIndex}
      className={styles.wrap}
      aria-label={fullLabel}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

function isSame(one: OtherName, other: OtherName): boolean {
  return plainName(one.written) === plainName(other.written) && plainName(one.fullName) === plainName(other.fullName);
}
