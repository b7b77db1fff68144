/** fast-check, drawing by the seed of the run: TEST_SEED repeats what failed, and the same commit gives the same answer in CI. */
import fc from "fast-check";
import { seed } from "./sampling";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });

export { fc };
