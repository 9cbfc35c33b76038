import { EngineState, setEngineState } from './engine.svelte';
import { GeodataState, setGeodataState } from './geodata.svelte';
import { LocationState, setLocationState } from './location.svelte';
import { OfflineState, setOfflineState } from './offline.svelte';
import { setThemeState, ThemeState } from './theme.svelte';
import { setViewState, ViewState } from './view.svelte';

/** Makes the states that a map and what stands round it share, and hands them to all below; returns that of the address. */
export function provideStates(): ViewState {
  const address = new ViewState();
  setViewState(address);
  const geodata = new GeodataState();
  setGeodataState(geodata);
  setEngineState(new EngineState(geodata));
  setLocationState(new LocationState());
  setOfflineState(new OfflineState());
  setThemeState(new ThemeState());
  return address;
}
