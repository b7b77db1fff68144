import { difference } from "../../../../src/taskpane/components/difference/difference";

it("only what differs is set apart, with a little around it", () => {
  const long = "The long story of the bridge over the river, ";
  expect(difference(`${long}amber now`, `${long}Amber now`)).toEqual({
    before: [
      { text: "… bridge over the river, ", changed: false },
      { text: "a", changed: true },
      { text: "mber now", changed: false },
    ],
    after: [
      { text: "… bridge over the river, ", changed: false },
      { text: "A", changed: true },
      { text: "mber now", changed: false },
    ],
  });
});

it("what is only added or only taken away is set apart on its own side", () => {
  expect(difference("aa", "aaa")).toEqual({
    before: [{ text: "aa", changed: false }],
    after: [
      { text: "aa", changed: false },
      { text: "a", changed: true },
    ],
  });
  expect(difference("", "Red")).toEqual({ before: [], after: [{ text: "Red", changed: true }] });
});
