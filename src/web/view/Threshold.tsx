import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface Props {
  readonly id: string;
  readonly label: string;
  /** The least that is asked for; 0 for no bound. */
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly format?: Intl.NumberFormatOptions;
  words(value: number): string;
  choose(value: number): void;
}

/** A bound from below. What is drawn follows when the thumb is let go, so that one pull is one step to take back. */
export function Threshold({ id, label, value, most, step, format = {}, words, choose }: Props) {
  const [pulled, setPulled] = useState<number>();
  return (
    <Slider
      className="threshold"
      value={pulled ?? value}
      minValue={0}
      maxValue={most}
      step={step}
      formatOptions={format}
      onChange={(next: number) => setPulled(next)}
      onChangeEnd={(next: number) => {
        setPulled(undefined);
        choose(next);
      }}
      data-control={id}
    >
      <Label>{label}</Label>
      <SliderOutput>{({ state }) => words(state.values[0] ?? 0)}</SliderOutput>
      <SliderTrack className="threshold-track">
        <SliderThumb className="threshold-thumb" />
      </SliderTrack>
    </Slider>
  );
}
