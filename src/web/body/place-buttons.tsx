import { type FocusEvent, type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { Shape } from '#domain/atlas/figure.ts';

type PlaceButtonsProps = {
  readonly shapes: readonly Shape[];
  readonly wordsOf: (shape: Shape) => string;
  readonly isChosen: (shape: Shape) => boolean;
  /** The one that the Tab key comes to; null when it comes to another view. */
  readonly stop: string | null;
  /** Set when the keyboard has moved: the stop then takes the focus. */
  readonly focusing: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (key: string) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onPress: (key: string) => void;
};

/** The truth of the drawing for keyboards and screen readers: a button over the middle of each place. */
export const PlaceButtons = ({
  shapes,
  wordsOf,
  isChosen,
  stop,
  focusing,
  onKeyDown,
  onFocus,
  onBlur,
  onPress,
}: PlaceButtonsProps) => (
  <>
    {shapes.map((shape) => (
      <PlaceButton
        key={shape.key}
        shape={shape}
        label={wordsOf(shape)}
        chosen={isChosen(shape)}
        stands={shape.key === stop}
        focusing={focusing && shape.key === stop}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        onPress={onPress}
      />
    ))}
  </>
);

type PlaceButtonProps = Pick<PlaceButtonsProps, 'onKeyDown' | 'onFocus' | 'onBlur' | 'onPress'> & {
  readonly shape: Shape;
  readonly label: string;
  readonly chosen: boolean;
  readonly stands: boolean;
  readonly focusing: boolean;
};

const PlaceButton = memo(
  ({ shape, label, chosen, stands, focusing, onKeyDown, onFocus, onBlur, onPress }: PlaceButtonProps) => {
    const button = useRef<HTMLButtonElement>(null);
    useEffect(() => {
      if (focusing) button.current?.focus({ preventScroll: true });
    }, [focusing]);
    return (
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-pressed={chosen}
        tabIndex={stands ? 0 : -1}
        className="body-place"
        style={{ '--cx': shape.centre.x, '--cy': shape.centre.y, '--wide': widthOf(shape) }}
        data-place={shape.key}
        onKeyDown={onKeyDown}
        onFocus={() => onFocus(shape.key)}
        onBlur={onBlur}
        onClick={() => onPress(shape.key)}
      />
    );
  },
);
PlaceButton.displayName = 'PlaceButton';

/** About as wide as the place, for a finger that explores by touch with a screen reader. */
const widthOf = ({ area, box }: Shape): number =>
  Math.round(Math.min(Math.sqrt(area), box.width, box.height));
