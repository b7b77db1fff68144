/** The task pane beside the grid: the add-in's frame lives in it from the start, and is seen when the pane is open. */

const narrowest = 250;
const widest = 700;
/** As wide as Excel opens it. */
const usual = 350;
const step = 20;

export interface Pane {
  open(title: string): void;
  close(): void;
  isOpen(): boolean;
}

export interface PaneParts {
  pane: HTMLElement;
  title: HTMLElement;
  closeButton: HTMLButtonElement;
  divider: HTMLElement;
}

/** @param closed is told when the person closes the pane, so that the keyboard has somewhere to go. */
export function showPane({ pane, title, closeButton, divider }: PaneParts, closed: () => void): Pane {
  let width = usual;
  const setWidth = (wanted: number) => {
    width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuenow", String(width));
  };
  const close = () => {
    pane.hidden = true;
  };

  divider.setAttribute("aria-valuemin", String(narrowest));
  divider.setAttribute("aria-valuemax", String(widest));
  setWidth(usual);
  divider.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + step, ArrowRight: width - step, Home: narrowest, End: widest }[event.key];
    if (wanted !== undefined) {
      event.preventDefault();
      setWidth(wanted);
    }
  });
  divider.addEventListener("dblclick", () => setWidth(usual));
  dragged(divider, () => {
    const before = width;
    return (moved) => setWidth(before - moved);
  });
  closeButton.addEventListener("click", () => {
    close();
    closed();
  });

  return {
    open(words) {
      title.textContent = words;
      pane.setAttribute("aria-label", words);
      pane.hidden = false;
    },
    close,
    isOpen: () => !pane.hidden,
  };
}

/** The frame beside the divider must not take the pointer while it is dragged: the pointer is captured, and the style sheet helps. */
function dragged(divider: HTMLElement, begin: () => (moved: number) => void): void {
  divider.addEventListener("pointerdown", (down) => {
    const move = begin();
    divider.setPointerCapture(down.pointerId);
    const follow = (event: PointerEvent) => move(event.clientX - down.clientX);
    divider.addEventListener("pointermove", follow);
    divider.addEventListener("lostpointercapture", () => divider.removeEventListener("pointermove", follow), {
      once: true,
    });
  });
}
