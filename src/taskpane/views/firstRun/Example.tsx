/** What an agenda looks like, as a table of two rows. */
import { firstRunStrings } from "../../strings/firstRun";
import { useFirstRunStyles } from "./firstRun.styles";

export function Example() {
  const styles = useFirstRunStyles();
  return (
    <>
      <h2 className={styles.title}>{firstRunStrings.example}</h2>
      <p className={styles.advice}>{firstRunStrings.exampleAdvice}</p>
      <table className={styles.table} aria-label={firstRunStrings.example}>
        <thead>
          <tr>
            {firstRunStrings.exampleHeader.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRunStrings.exampleRows.map((row) => (
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
