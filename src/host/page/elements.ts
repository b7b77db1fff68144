/** Creates elements of the page. What a person or a file wrote goes in as text, never as markup. */

type Attributes = Record<string, string | number | boolean>;

/** True sets an attribute without a value, false leaves it out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) {
      created.setAttribute(name, value === true ? "" : String(value));
    }
  }
  created.append(...children);
  return created;
}

/** An element of index.html. Throws an Error where the page has none of that type. */
export function pageElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`The page has no ${type.name} called "${id}".`);
  }
  return found;
}
