import { harmless } from './en-harmless.ts';
import { hateful } from './en-hateful.ts';
import type { Templates } from './functions.ts';

export const en: Templates = {
  banks: {
    G: 'women, gay people, trans people, Muslims, Jews, immigrants, refugees, black people, disabled people, foreigners, Mexicans, asylum seekers, lesbians, Africans, Asians',
    S: 'a woman, a gay man, a trans person, a Muslim, a Jew, an immigrant, a refugee, a black man, a disabled person, a foreigner, a lesbian, an African',
    A: 'female, gay, trans, Muslim, Jewish, immigrant, black, disabled, foreign, African',
    L: 'politicians, bankers, vegans, landlords, football fans, hipsters, capitalists, communists, journalists, teachers, smokers, cyclists',
    T: 'this pizza, Monday mornings, the traffic, my old laptop, this song, cold soup, rainy weather, that film, homework, my washing machine, mosquitoes, long queues',
    N: 'disgusting, stupid, worthless, inferior, dirty, lazy, evil, repulsive, vile, primitive, abnormal, dangerous, sick, useless, pathetic',
    D: 'vermin, rats, parasites, animals, scum, a plague, a disease, cockroaches, garbage, pigs, a cancer, subhuman, filth',
    P: 'wonderful, kind, smart, brave, beautiful, great, valuable, lovely, amazing, talented',
    V: 'kill, shoot, hang, burn, beat, punch, exterminate, gas, stab, hurt, wipe out, murder',
    I: 'idiot, moron, loser, bastard, jerk, liar, clown, coward',
  },
  of: { ...hateful, ...harmless },
};
