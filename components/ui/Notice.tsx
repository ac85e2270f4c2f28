import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `alert`: something does not work as it should. */
  tone?: 'plain' | 'alert';
  children: ComponentChildren;
}

/** Something that the reader should know before going on. */
export function Notice({ tone = 'plain', children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'alert' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
