/** F6 and Shift+F6 go round the regions of the window, as in Excel; inside the grid the Tab key moves between cells. */

/** Regions in the order of the window. Hidden ones are skipped. */
export function moveBetweenRegions(regions: HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const here = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    for (let distance = 1; distance <= regions.length; distance += 1) {
      const next = regions[(here + step * distance + regions.length * 2) % regions.length];
      if (next && !next.hidden && enter(next)) {
        return;
      }
    }
  });
}

function enter(region: HTMLElement): boolean {
  const inside = region.querySelector<HTMLElement>('[role="tab"][tabindex="0"], iframe, .ribbon-button');
  const target = region.tabIndex >= 0 ? region : inside;
  target?.focus();
  return target !== null;
}
