package dev.stoa.customer.staff;

import dev.stoa.platform.security.Permission;
import java.util.List;

record RoleCreateInput(String name, List<Permission> permissions) {}
