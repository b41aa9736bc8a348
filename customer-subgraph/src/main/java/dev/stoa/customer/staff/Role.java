package dev.stoa.customer.staff;

import dev.stoa.platform.security.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A set of permissions with a name. */
@Document("roles")
record Role(@Id String id, String name, List<Permission> permissions) {

    static Role of(String id, String name, Set<Permission> permissions) {
        return new Role(id, name, List.copyOf(new java.util.TreeSet<>(permissions)));
    }

    Set<Permission> asSet() {
        return permissions.isEmpty()
                ? EnumSet.noneOf(Permission.class)
                : EnumSet.copyOf(permissions);
    }
}
