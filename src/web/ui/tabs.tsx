import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export type TabOf = { readonly id: string; readonly label: string; readonly content: ReactNode };

export const Tabs = ({ label, tabs }: { label: string; tabs: readonly TabOf[] }) => (
  <AriaTabs>
    <TabList aria-label={label} className="mb-6 flex gap-2 overflow-x-auto border-b border-line">
      {tabs.map((tab) => (
        <Tab
          key={tab.id}
          id={tab.id}
          className="min-h-target cursor-pointer border-b-2 border-transparent px-3 py-2.5 font-medium whitespace-nowrap text-ink-soft data-hovered:text-ink data-selected:border-accent data-selected:text-ink"
        >
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id} className="outline-offset-4">
        {tab.content}
      </TabPanel>
    ))}
  </AriaTabs>
);
