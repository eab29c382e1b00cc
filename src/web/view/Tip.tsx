import type { ReactElement } from 'react';
import { useState } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';

interface Props {
  readonly words: string;
  /** The button; what it is called it says itself. */
  readonly children: ReactElement<React.HTMLAttributes<HTMLElement>, string>;
}

/**
 * Says what a button with a sign does. Unlike the browser's own `title` it shows on focus as well, can be pointed at, and
 * goes with Escape. It stands in the main part of the page, for all that is read aloud is to be in a landmark.
 */
export function Tip({ words, children }: Props) {
  const [place, setPlace] = useState<Element>(document.body);
  const open = () => setPlace(document.querySelector('main') ?? document.body);
  return (
    <TooltipTrigger delay={600} closeDelay={100} onOpenChange={open}>
      <Focusable>{children}</Focusable>
      <Tooltip className="tip" offset={6} UNSTABLE_portalContainer={place}>
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}
