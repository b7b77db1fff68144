import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Button, ButtonLink } from "../../../src/taskpane/components/button/Button";
import { show } from "../../support/render";

it("a button in a form sends the form only where it says so", async () => {
  const sent = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
  show(
    <form onSubmit={sent}>
      <Button>Cancel</Button>
      <Button type="submit">Save</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(sent).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(sent).toHaveBeenCalledTimes(1);
});

it("a button that is disabled for a while does nothing, says so and keeps the focus", async () => {
  const clicked = jest.fn();
  const view = (disabled: boolean) => (
    <Button appearance="primary" disabledFocusable={disabled} onClick={clicked}>
      Refresh
    </Button>
  );
  const { showAgain } = show(view(false));
  const button = screen.getByRole("button", { name: "Refresh" });
  await userEvent.click(button);
  showAgain(view(true));
  await userEvent.keyboard("{Enter}");
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(button);
});

it("a button of an icon alone is as wide as it is high", () => {
  show(
    <>
      <Button icon={<svg />} aria-label="Settings" />
      <Button icon={<svg />} aria-label="Close" size="small" />
      <Button icon={<svg />}>Refresh</Button>
    </>,
  );
  const widths = screen.getAllByRole("button").map((button) => getComputedStyle(button).maxWidth);
  expect(widths).toEqual(["32px", "24px", ""]);
});

it("a link that looks like a button is a link", () => {
  show(
    <ButtonLink appearance="primary" href="mailto:asha@example.org">
      Open the e-mail
    </ButtonLink>,
  );
  expect(screen.getByRole("link", { name: "Open the e-mail" }).getAttribute("href")).toBe("mailto:asha@example.org");
});
