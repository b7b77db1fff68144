/** Before the tests of a component: what they wait for may come late on a slow or busy machine. */
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 60_000 });
