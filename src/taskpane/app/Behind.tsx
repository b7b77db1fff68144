/** What works behind the views, loaded after the first of them: it shows nothing itself. */
import { useFocusKept } from "../hooks/useFocusKept";
import { useFollowing } from "../hooks/useFollowing";
import type { Following } from "../hooks/useFollowing";

export interface BehindProps extends Following {
  announcement: string;
  scroller: HTMLElement | null;
}

export function Behind({ announcement, scroller, ...following }: BehindProps) {
  const { reading } = following;
  const agenda = reading === null ? "" : `${reading.assessment.agenda.sheet} ${reading.search.chosenBy}`;
  useFocusKept(scroller, `${agenda} ${announcement}`);
  useFollowing(following);
  return null;
}
