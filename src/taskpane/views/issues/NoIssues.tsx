/** What the view says where there is no finding: that all is in order only where all was there to be checked. */
import type { Assessment } from "../../../agenda/model/assessment";
import {
  checkedRoles,
  isAllChecked,
  notCheckedLines,
  notReadLines,
  undatedLine,
} from "../../../agenda/sheets/lines/notChecked";
import { Headline } from "../../components/Headline";
import { MissingColumns } from "../../components/MissingColumns";
import type { MissingColumnsProps } from "../../components/MissingColumns";
import { issuesStrings } from "../../strings/issues";

interface NoIssuesProps extends Pick<MissingColumnsProps, "onChooseColumn"> {
  assessment: Assessment;
}

export function NoIssues({ assessment, onChooseColumn }: NoIssuesProps) {
  if (isAllChecked(assessment))
    return <Headline advice={issuesStrings.noIssuesAdvice}>{issuesStrings.noIssues}</Headline>;
  const notRead = notReadLines(assessment);
  if (assessment.agendas.length > 1) {
    const advice = [...notCheckedLines(assessment), ...notRead].join(" ");
    return <Headline advice={advice}>{issuesStrings.noIssuesRead}</Headline>;
  }
  return (
    <>
      <Headline advice={[...undatedLine(assessment), ...notRead].join(" ")}>{issuesStrings.noIssuesRead}</Headline>
      <MissingColumns summary={assessment.summary} roles={checkedRoles} onChooseColumn={onChooseColumn} />
    </>
  );
}
