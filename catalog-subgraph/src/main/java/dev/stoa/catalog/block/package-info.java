/**
 * What pages and placements consist of: text, banners, products, pictures, films, questions.
 *
 * <p>A block is made safe on its way in, so that whatever is stored can be shown. Products and
 * collections are named by id and read when they are shown. Start with {@link
 * dev.stoa.catalog.block.ContentBlock} and {@link dev.stoa.catalog.block.BlockRules}.
 */
@NullMarked
package dev.stoa.catalog.block;

import org.jspecify.annotations.NullMarked;
