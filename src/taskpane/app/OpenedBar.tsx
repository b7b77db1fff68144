/** In place of the tabs while a view is open over them: where one is, and the way back. */
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { Button } from "../components/button/Button";
import { frameStrings } from "../strings/frame";
import { useOpenedBarStyles } from "./openedBar.styles";

export function OpenedBar({ id, title, onBack }: { id: string; title: string; onBack: () => void }) {
  const styles = useOpenedBarStyles();
  return (
    <div className={styles.bar}>
      <Button
        appearance="subtle"
        icon={document.dir === "rtl" ? <ArrowRightRegular /> : <ArrowLeftRegular />}
        aria-label={frameStrings.back}
        title={frameStrings.back}
        autoFocus
        onClick={onBack}
      />
      <h1 id={id} className={styles.title}>
        {title}
      </h1>
    </div>
  );
}
