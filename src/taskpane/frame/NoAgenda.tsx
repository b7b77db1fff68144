/** No agenda was found: says so, and shows what one looks like. */
import type { Fault } from "../../excel/faults";
import { words } from "../words";
import { Headline } from "./Headline";
import { useFrameStyles } from "./frame.styles";

export function NoAgenda({ fault }: { fault: Fault }) {
  const styles = useFrameStyles();
  const { caption, header, rows } = words.example;
  return (
    <>
      <div className={styles.belowCorner}>
        <Headline also={fault.advice}>{fault.title}</Headline>
      </div>
      <h2 className={styles.emptyTitle}>{words.noAgenda}</h2>
      <p className={styles.emptyAdvice}>{words.noAgendaAdvice}</p>
      <table className={styles.example}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
