/**
 * `npm run leave-out`: the weights of the evidence are fitted on all shapes but those of one kind, and that kind is read
 * with them. A weight is the log of how much more often columns of a role have a kind of value than others do, counted with a prior.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headedColumns } from "../../src/agenda/find/columns/columns";
import type { HeadedColumn } from "../../src/agenda/find/columns/columns";
import { byValues } from "../../src/agenda/find/columns/evidence";
import type { ColumnRole } from "../../src/agenda/model/agenda";
import type { CellValue } from "../../src/agenda/model/grid";
import { readDelimitedText } from "../../src/host/model/package/textFile";
import { parseInput } from "../../src/host/model/cells/parseInput";
import { factCount, factsOf } from "../support/shapes/facts";
import { readShape, shapesIn } from "../support/shapes/reading";
import type { Shape } from "../support/shapes/reading";

/** Kinds of values go together, so that each says less than it would alone. */
const share = 0.7;
/** As many columns, half of them with the kind of value, are thought to have been seen before any. */
const prior = 2;

type Weights = [share: string, none: number, all: number][];
const weights = byValues as unknown as Record<ColumnRole, Weights>;
const handSet = structuredClone(weights);

async function leaveOut(): Promise<void> {
  const shapes = shapesIn(join(__dirname, "../fixtures/shapes"));
  const kinds = [...new Set(shapes.map(kindOf))].sort();
  let all = { asked: 0, missed: 0 };
  for (const kind of kinds) {
    fit(shapes.filter((shape) => kindOf(shape) !== kind));
    const read = await factsRead(shapes.filter((shape) => kindOf(shape) === kind));
    all = { asked: all.asked + read.asked, missed: all.missed + read.missed };
    console.log(`${kind}: ${percentage(read)} of ${read.asked} facts`);
  }
  console.log(`All kinds: ${percentage(all)} of ${all.asked} facts`);
}

function kindOf({ name }: Shape): string {
  return name.slice(0, 2);
}

function percentage({ asked, missed }: { asked: number; missed: number }): string {
  return `${((100 * (asked - missed)) / asked).toFixed(1)} %`;
}

async function factsRead(shapes: readonly Shape[]): Promise<{ asked: number; missed: number }> {
  const total = { asked: 0, missed: 0 };
  for (const shape of shapes) {
    const asked = factCount(shape.truth);
    total.asked += asked;
    const report = await readShape(shape).catch(() => null);
    if (shape.truth.refused !== undefined) total.missed += report === null ? 0 : 1;
    else total.missed += report === null ? asked : factsOf(report, shape.truth).missed.length;
  }
  return total;
}

/** Every column of the shapes, and the role that its truth gives it. */
function columnsOf(shapes: readonly Shape[]): { column: HeadedColumn; role: ColumnRole | null }[] {
  return shapes.flatMap((shape) => {
    const { truth } = shape;
    if (truth.refused !== undefined) return [];
    const values = valuesOf(shape).slice(0, Math.max(...truth.actionRows));
    const indexes = (values[truth.headerRow - 1] ?? []).map((_, index) => index);
    const roles = Object.entries(truth.columns) as [ColumnRole, unknown][];
    return headedColumns(values, truth.headerRow - 1, indexes).map((column) => ({
      column,
      role: roles.find(([, place]) => place === column.index + 1)?.[0] ?? null,
    }));
  });
}

function valuesOf({ folder, name }: Shape): CellValue[][] {
  const file = join(folder, `${name}.tsv`);
  return readDelimitedText(readFileSync(file), "\t", file).map((row) =>
    row.map((text) => {
      const { value } = parseInput(text, "GB", 1900);
      return typeof value === "object" ? value.error : value;
    }),
  );
}

function fit(shapes: readonly Shape[]): void {
  const columns = columnsOf(shapes).filter(({ column }) => column.profile.filled > 0);
  for (const [role, evidence] of Object.entries(handSet) as [ColumnRole, Weights][]) {
    const own = columns.filter((one) => one.role === role);
    const others = columns.filter((one) => one.role !== role);
    weights[role].splice(
      0,
      evidence.length,
      ...evidence.map(([kind]): Weights[number] => {
        const has = ({ column }: { column: HeadedColumn }) => column.profile[kind as keyof HeadedColumn["profile"]];
        const rate = (some: typeof own) =>
          (some.reduce((sum, one) => sum + has(one), 0) + prior / 2) / (some.length + prior);
        return [
          kind,
          share * Math.log((1 - rate(own)) / (1 - rate(others))),
          share * Math.log(rate(own) / rate(others)),
        ];
      }),
    );
  }
}

void leaveOut();
