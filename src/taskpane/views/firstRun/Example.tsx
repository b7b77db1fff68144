/** What an agenda looks like, as a table of two rows. */
import { firstRunWords } from "../../strings/views";
import { useFirstRunStyles } from "./firstRun.styles";

export function Example() {
  const styles = useFirstRunStyles();
  return (
    <>
      <h2 className={styles.title}>{firstRunWords.example}</h2>
      <p className={styles.advice}>{firstRunWords.exampleAdvice}</p>
      <table className={styles.table} aria-label={firstRunWords.example}>
        <thead>
          <tr>
            {firstRunWords.exampleHeader.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRunWords.exampleRows.map((row) => (
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
