import type { ComponentChildren } from 'preact';

/** Text of a pack: it is English whatever language, and direction, the interface has. */
export function PackText({
  class: name,
  children,
}: {
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <span class={name} lang="en" dir="ltr">
      {children}
    </span>
  );
}
