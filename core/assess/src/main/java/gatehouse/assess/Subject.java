// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

/**
 * A phone, an app, a device, a segment, an account or a link, as a person knows it.
 *
 * @param id its id in facts
 * @param kind phone, app, device, segment, account or link
 * @param name what people call it: market name, app label, package name
 * @param detail what tells it from others: model and build, package and version
 * @param parent the phone an app is on, or an empty text
 */
public record Subject(String id, String kind, String name, String detail, String parent) {}
