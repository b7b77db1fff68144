/** The task pane beside the grid: the add-in's frame is in it from the start, and visible when the pane is open. */

const narrowest = 250;
const widest = 700;
/** As wide as Excel opens it. */
const usual = 350;
const step = 20;

export interface Pane {
  open: (title: string) => void;
  close: () => void;
  isOpen: () => boolean;
}

export interface PaneParts {
  pane: HTMLElement;
  title: HTMLElement;
  closeButton: HTMLButtonElement;
  divider: HTMLElement;
}

/** @param onClosed runs when the person closes the pane, so that the keyboard can go elsewhere. */
export function createPane({ pane, title, closeButton, divider }: PaneParts, onClosed: () => void): Pane {
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
    onClosed();
  });

  return {
    open: (text) => {
      title.textContent = text;
      pane.setAttribute("aria-label", text);
      pane.hidden = false;
    },
    close,
    isOpen: () => !pane.hidden,
  };
}

/** The frame beside the divider must not take the pointer during a drag: the divider captures it, and addin.css turns off the frame's pointer events. */
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
