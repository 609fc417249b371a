import type { Templates } from './functions.ts';
import { harmless } from './nl-harmless.ts';
import { hateful } from './nl-hateful.ts';

export const nl: Templates = {
  banks: {
    G: 'vrouwen, homo’s, transgenders, moslims, joden, immigranten, vluchtelingen, zwarte mensen, gehandicapten, buitenlanders, Marokkanen, Turken, asielzoekers, lesbiennes, Afrikanen, transpersonen, zwarten',
    S: 'een vrouw, een homo, een transgender, een moslim, een jood, een immigrant, een vluchteling, een zwarte man, een gehandicapte, een buitenlander, een lesbienne, een Marokkaan',
    A: 'vrouwelijke, homoseksuele, joodse, zwarte, gehandicapte, Afrikaanse, Marokkaanse, Turkse, islamitische',
    L: 'politici, bankiers, veganisten, huisbazen, voetbalfans, hipsters, kapitalisten, communisten, journalisten, leraren, rokers, fietsers',
    T: 'deze pizza, de maandagochtend, het verkeer, mijn oude laptop, dit liedje, koude soep, regenweer, die film, huiswerk, mijn wasmachine, spruitjes, de afwas',
    N: 'walgelijk, dom, waardeloos, minderwaardig, vies, lui, slecht, achterlijk, smerig, primitief, abnormaal, gevaarlijk, gestoord, nutteloos, zielig',
    D: 'ongedierte, ratten, parasieten, beesten, uitschot, een plaag, een ziekte, kakkerlakken, tuig, varkens, een kankergezwel, schorem, gespuis',
    P: 'geweldig, lief, slim, dapper, mooi, fantastisch, waardevol, aardig, getalenteerd, bijzonder',
    V: 'vermoorden, neerschieten, ophangen, verbranden, in elkaar slaan, uitroeien, vergassen, neersteken, afmaken, vernietigen',
    I: 'idioot, eikel, klootzak, loser, sukkel, lul, leugenaar, lafaard',
  },
  of: { ...hateful, ...harmless },
};
