/** The view that was chosen. All but the first are loaded when first chosen: the pane opens on what is overdue. */
import { lazy, useState } from "react";
import * as z from "zod/mini";
import type { Fixed } from "../views/issues/FixedMessage";
import { useRemembered } from "../state/memory";
import { OverdueView } from "../views/overdue/OverdueView";
import { emptyQuery, querySchema } from "../views/overdue/query";
import { frameStrings } from "../strings/frame";
import type { ColumnRole } from "../../agenda/model/agenda";
import type { AgendaActions } from "../hooks/useAgenda";
import type { SelectedRow } from "../state/selectedRow";
import type { Reading } from "../state/workbook";
import type { View } from "./tabs/Tabs";
import type { OpenedView } from "./tabs/Views";

const IssuesView = lazy(async () => ({ default: (await import("../views/issues/IssuesView")).IssuesView }));
const Summary = lazy(async () => ({ default: (await import("../views/summary/Summary")).Summary }));
const OwnersView = lazy(async () => ({ default: (await import("../views/owners/OwnersView")).OwnersView }));
const SettingsView = lazy(async () => ({ default: (await import("../views/settings/SettingsView")).SettingsView }));
const WhatWasRead = lazy(async () => ({ default: (await import("../views/whatWasRead/WhatWasRead")).WhatWasRead }));

export interface ChosenViewProps {
  view: View | OpenedView;
  reading: Reading;
  actions: AgendaActions;
  onAnnounce: (announcement: string) => void;
  /** Opens the settings at a column. */
  onChooseColumn: (role: ColumnRole) => void;
  /** The column that the settings open at, null for their beginning. */
  settingsAt: ColumnRole | null;
  selected: SelectedRow | null;
  onSelected: (selected: SelectedRow | null) => void;
  scroller: HTMLElement | null;
}

export function ChosenView(props: ChosenViewProps) {
  const { view, reading, actions, onAnnounce, onChooseColumn, settingsAt, selected, onSelected, scroller } = props;
  const [query, setQuery] = useRemembered("query", querySchema, emptyQuery);
  const [filtersOpen, setFiltersOpen] = useRemembered("filters-open", z.boolean(), false);
  /** Kept here, so that a fix can be undone after another view was open. */
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const { assessment, settings } = reading;
  switch (view) {
    case "overdue":
      return (
        <OverdueView
          assessment={assessment}
          dueSoonDays={settings.dueSoonDays}
          query={query}
          filtersOpen={filtersOpen}
          onQuery={setQuery}
          onFiltersOpen={setFiltersOpen}
          selected={selected}
          onSelected={onSelected}
          onChoose={({ row, agenda }) => {
            const source = assessment.agendas[agenda]?.source;
            onAnnounce(source ? frameStrings.elsewhere(source, row) : "");
            if (!source) actions.selectRow(row, row, agenda);
          }}
          onChooseColumn={onChooseColumn}
          scroller={scroller}
        />
      );
    case "issues":
      return (
        <IssuesView
          assessment={assessment}
          seen={reading.seen}
          onCell={(cell, agenda) => actions.selectCell(cell, assessment.agendas[agenda]?.sheet)}
          onFix={actions.fix}
          fixed={fixed}
          onFixed={setFixed}
          actions={actions}
          onAnnounce={onAnnounce}
          onChooseColumn={onChooseColumn}
          scroller={scroller}
        />
      );
    case "summary":
      return <Summary reading={reading} onChooseColumn={onChooseColumn} />;
    case "owners":
      return <OwnersView reading={reading} actions={actions} onChooseColumn={onChooseColumn} scroller={scroller} />;
    case "settings":
      return <SettingsView reading={reading} actions={actions} column={settingsAt} />;
    case "whatWasRead":
      return <WhatWasRead reading={reading} actions={actions} scroller={scroller} />;
  }
}
