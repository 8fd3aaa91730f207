import type { ChosenPlace } from '#domain/home/safe-subset.ts';
import { selfCareToday, type TodayAsked } from '#domain/home/self-care/today.ts';
import { Tool } from '#domain/home/tool.ts';

/** What would do for a place, if it is at hand. Never empty where something is offered there. */
export const fittingTools = (asked: TodayAsked, place: ChosenPlace): readonly Tool[] =>
  Tool.options.filter((tool) =>
    selfCareToday(asked, { places: [place], tools: [tool], newId: () => crypto.randomUUID() }).steps.some(
      (step) => step.tool === tool,
    ),
  );
