/** The console as a site of its own: its pages, its style, and the pictures beside them. */
import { Hono } from 'hono';
import { assets } from '../../shared/web/assets.ts';
import { consoleApp } from './console.tsx';
import type { Desk } from './desk.ts';
import { evidenceApp, evidencePath } from './evidence-links.ts';

export const consoleSite = (desk: Desk): Hono =>
  new Hono()
    .get('/', (c) => c.redirect('/console'))
    .route('/', assets)
    .route(evidencePath, evidenceApp(desk.ports))
    .route('/console', consoleApp(desk));
