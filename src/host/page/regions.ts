/** F6 and Shift+F6 go round the regions of the window, as in Excel; inside the grid the Tab key moves between cells. */

/** Regions in the order of the window. Hidden ones are skipped. Gives what moves on from the region that has the keyboard. */
export function moveBetweenRegions(regions: HTMLElement[]): (step: 1 | -1) => void {
  const move = (step: 1 | -1) => {
    const here = regions.findIndex((region) => region.contains(document.activeElement));
    for (let distance = 1; distance <= regions.length; distance += 1) {
      const next = regions[(here + step * distance + regions.length * 2) % regions.length];
      if (next && !next.hidden && enter(next)) {
        return;
      }
    }
  };
  document.addEventListener("keydown", (event) => {
    const step = regionStep(event);
    if (step === null) {
      return;
    }
    event.preventDefault();
    move(step);
  });
  return move;
}

/** 1 for F6, -1 for Shift+F6, null for any other key. */
export function regionStep({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (key !== "F6" || ctrlKey || altKey || metaKey) {
    return null;
  }
  return shiftKey ? -1 : 1;
}

/** In the pane the browser gives the keyboard back to the control that had it. */
function enter(region: HTMLElement): boolean {
  const inside = region.querySelector<HTMLElement>('[role="tab"][tabindex="0"], iframe, .ribbon-button');
  const target = region.tabIndex >= 0 ? region : inside;
  target?.focus();
  return target !== null;
}
