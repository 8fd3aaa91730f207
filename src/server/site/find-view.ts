import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { FoundPlace } from '#domain/directory/find-place.ts';
import { languageName, offeredLanguages } from '#domain/directory/languages.ts';
import { type DirectorySearch, distances, distanceWords, whenFree } from '#domain/directory/search-form.ts';
import type { Found, FoundPractice, FoundService } from '#server/directory/search.ts';
import { field, type Option, submit } from './form-parts.ts';
import { html, type Html } from './html.ts';

/** The search for practices: a form that is its own address, and what was found. */
export const findView = (asked: DirectorySearch, outcome: Html | undefined): Html =>
  html`<div class="narrow">
      <h1>Find a practice near you</h1>
      ${!outcome && html`<p class="lead">Practices of myofascial release, with the times at which you can really come.</p>`}
    </div>
    ${searchForm(asked, outcome ? 'folded' : 'open')}${outcome}
    <p class="soft small">
      Towns: GeoNames, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, shortened. What
      you type here is not kept.
    </p>`;

const searchForm = (asked: DirectorySearch, more: 'folded' | 'open'): Html =>
  html`<form method="get" action="/find" class="find" role="search">
    ${field({
      name: 'near',
      label: 'Near',
      value: asked.near,
      required: true,
      maxlength: 120,
      help: 'A town, such as Chicago or Springfield, IL; a ZIP code; or coordinates.',
    })}
    <details ${more === 'open' && isNarrowed(asked) && html`open`}>
      <summary>Distance, service, language, time</summary>
      <div class="columns">
        ${select('within', 'Within', distanceOptions, String(asked.within))}
        ${select('free', 'Free', freeOptions, asked.free)}
        ${select('language', 'Speaks', languageOptions, asked.language)}
        ${select('first', 'First', orderOptions, asked.first)}
      </div>
      ${field({ name: 'service', label: 'Service', value: asked.service, maxlength: 60, help: 'A part of its name, such as 90 minutes.' })}
    </details>
    ${submit('Search')}
  </form>`;

const isNarrowed = ({ within, free, language, first, service }: DirectorySearch): boolean =>
  within !== 25 || free !== 'any' || language !== '' || first !== 'nearest' || service !== '';

const select = (name: string, label: string, options: readonly Option[], chosen: string): Html =>
  html`<div class="field">
    <label for="field-${name}">${label}</label>
    <select id="field-${name}" name="${name}">
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === chosen && html`selected`}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;

const distanceOptions = distances.map((km) => ({ value: String(km), label: distanceWords(km) }));
const freeOptions = whenFree.map((days) => ({
  value: days,
  label: days === 'any' ? 'Whenever' : `Within ${days} days`,
}));
const orderOptions = [
  { value: 'nearest', label: 'The nearest' },
  { value: 'soonest', label: 'The soonest free' },
];
const languageOptions = [
  { value: '', label: 'Any language' },
  ...offeredLanguages
    .map((code) => ({ value: code, label: languageName(code) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en')),
];

export const noPlace = (words: string): Html =>
  html`<div class="problems" role="alert">
    <h2>We do not know a place called “${words}”</h2>
    <p>Please check how it is written, or type a larger town nearby.</p>
  </div>`;

export type Outcome = {
  readonly asked: DirectorySearch;
  readonly place: FoundPlace;
  readonly others: readonly FoundPlace[];
  readonly found: Found;
};

export function outcomeView({ asked, place, others, found }: Outcome): Html {
  const { practices, more } = found;
  return html`<section aria-labelledby="found">
    <h2 id="found">${practices.length === 0 ? 'Nothing found' : 'Found'} near ${place.name}</h2>
    ${others.length > 0 && html`<p class="soft">Another place? ${others.map((other) => otherPlace(asked, other))}</p>`}
    ${
      practices.length === 0
        ? html`<p>
            No practice of this directory matches. Try a wider distance, or leave out what you can do without.
          </p>`
        : html`<ul class="rows">
            ${practices.map((practice) => practiceView(practice))}
          </ul>`
    }
    ${(more || asked.page > 0) && pagesView(asked, more)}
  </section>`;
}

const otherPlace = (asked: DirectorySearch, { name }: FoundPlace): Html =>
  html`<a href="${addressOf({ ...asked, near: name, page: 0 })}">${name}</a> · `;

const pagesView = (asked: DirectorySearch, more: boolean): Html =>
  html`<p class="actions">
    ${asked.page > 0 && html`<a class="button quiet" href="${addressOf({ ...asked, page: asked.page - 1 })}">Before</a>`}
    ${more && html`<a class="button quiet" href="${addressOf({ ...asked, page: asked.page + 1 })}">More</a>`}
  </p>`;

const addressOf = ({ page, ...asked }: DirectorySearch): string =>
  `/find?${new URLSearchParams({ ...asked, within: String(asked.within), page: String(page) }).toString()}`;

function practiceView(practice: FoundPractice): Html {
  const { name, address, town, words, languages, kilometres, services, elsewhere } = practice;
  return html`<li>
    <h3><a href="${address}">${name}</a></h3>
    <p class="soft">
      ${town && html`${town} · `}${distanceWords(kilometres)} · ${languages.map(languageName).join(', ')}
    </p>
    ${words && html`<p>${words}</p>`}${elsewhere && elsewhereView(elsewhere)}
    <ul class="offers">
      ${services.slice(0, 3).map((service) => serviceView(service, practice))}
    </ul>
    ${services.length > 3 && html`<p class="small"><a href="${address}/services">All ${services.length} services</a></p>`}
  </li>`;
}

const elsewhereView = (madeAt: string): Html =>
  html`<p class="soft small">
    Listed from elsewhere: these times are as of
    ${Temporal.Instant.from(madeAt).toZonedDateTimeISO('UTC').toLocaleString('en-US', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })}.
    The practice’s own page has the newest.
  </p>`;

const serviceView = (service: FoundService, practice: FoundPractice): Html =>
  html`<li class="row">
    <span
      >${service.service}
      <span class="soft number"
        >· ${service.minutes} minutes · ${amountInWords(service.price, practice.currency)}</span
      ></span
    >
    ${freeView(service, practice)}
  </li>`;

function freeView({ id, firstFree }: FoundService, { address, zone, stale, elsewhere }: FoundPractice): Html {
  if (stale) return html`<span><a href="${address}/book">See its times</a></span>`;
  if (firstFree === null) return html`<span class="soft">Nothing free in the next four weeks</span>`;
  const when = Temporal.Instant.from(firstFree).toZonedDateTimeISO(zone);
  const shown = when.toLocaleString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const time = html`<time datetime="${firstFree}">${shown}</time>`;
  return elsewhere
    ? html`<span><a href="${address}/book">First free ${time}</a></span>`
    : html`<span><a href="${address}/book?service=${id}">First free ${time}</a></span>`;
}
