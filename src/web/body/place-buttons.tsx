import { memo, useEffect, useRef } from 'react';
import type { FigureView, Shape } from '#domain/atlas/figure.ts';
import { useChart } from './chart-context.ts';
import { isChosenPlace, saidTo } from './place-words.ts';
import { placeOfShape } from './use-choosing.ts';
import type { useWalking } from './use-walking.ts';
import { viewWords } from './view-words.ts';

type PlaceButtonsProps = {
  readonly view: FigureView;
  /** Head to foot. */
  readonly shapes: readonly Shape[];
  /** The one that the Tab key comes to; null when it comes to another view. */
  readonly stop: Shape | null;
  /** Set when the keyboard has moved: the stop then takes the focus. */
  readonly focusing: boolean;
  readonly walking: ReturnType<typeof useWalking>;
  readonly onPress: (key: string) => void;
};

/** The truth of the drawing for keyboards and screen readers: a button over the middle of each place. */
export const PlaceButtons = ({ view, shapes, stop, focusing, walking, onPress }: PlaceButtonsProps) => {
  const { naming, chosen, wordsOf } = useChart();
  return (
    <fieldset aria-label={saidTo(naming, viewWords[view.id].group)} className="body-places">
      {shapes.map((shape) => (
        <PlaceButton
          key={shape.key}
          {...walking}
          shape={shape}
          label={wordsOf(placeOfShape(shape))}
          chosen={isChosenPlace(placeOfShape(shape), chosen)}
          stands={shape === stop}
          focusing={focusing && shape === stop}
          onPress={onPress}
        />
      ))}
    </fieldset>
  );
};

type PlaceButtonProps = PlaceButtonsProps['walking'] & {
  readonly onPress: (key: string) => void;
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
