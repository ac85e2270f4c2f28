import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Anchor for the list of sections. */
  id: string;
  title: string;
  lede?: string;
  children: ComponentChildren;
}

/** A part of the settings page: its title beside it, or above where it is narrow. */
export function Section({ id, title, lede, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="section-body">
        {lede && <p class="lede">{lede}</p>}
        {children}
      </div>
    </section>
  );
}
