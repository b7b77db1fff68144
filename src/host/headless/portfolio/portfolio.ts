/** `npm run --silent portfolio -- OUT FILE… …`: the agendas of workbook files together, in a new workbook. */
import { runCommand } from "../runCommand";
import { portfolioOf } from "./portfolioFile";
import { readPortfolioCommandLine } from "./portfolioCommandLine";

runCommand({ read: readPortfolioCommandLine, inputsOf: ({ files }) => files, work: portfolioOf });
